/** What was filled in, as a way to read each field: empty where the form has no such field. */
export function fieldsOf({ target }: Event): (name: string) => string {
  const fields = new FormData(target as HTMLFormElement);
  return (name) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
}
