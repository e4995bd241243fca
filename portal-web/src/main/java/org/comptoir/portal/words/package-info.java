/** How the pages speak: sentences in the reader's language, amounts and dates as the reader writes them. */
package org.comptoir.portal.words;
