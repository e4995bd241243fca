/** Our own layouts of business documents (EXC-02): one table a document, for CSV, workbooks, fixed-length files, JSON. */
package org.comptoir.integration.syntax.layout;
