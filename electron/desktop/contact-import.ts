export { ContactImport, type Importer } from '../messenger/contact-import.ts';
