/** Workbooks (Office Open XML). */
package org.comptoir.integration.syntax.xlsx;
