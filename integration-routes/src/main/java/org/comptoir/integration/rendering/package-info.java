/** Makes the files of documents that people read: workbooks, separated values. */
package org.comptoir.integration.rendering;
