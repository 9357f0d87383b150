export const title = 'without a report the view says what to do';
export const settings = { 'workbench.colorTheme': 'Default Light Modern' };

export async function run({ open, picture }) {
  const workbench = await open('codebook.yaml');
  await workbench.showViews();
  await workbench.page
    .locator('.sidebar .welcome-view')
    .filter({ hasText: 'Open a report' })
    .first()
    .waitFor();
  await picture('empty.png');
}
