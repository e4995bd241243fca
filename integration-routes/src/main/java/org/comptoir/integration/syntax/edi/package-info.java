/** What EDIFACT and X12 have in common: segments of elements, in groups, with a note of what was taken out of them. */
package org.comptoir.integration.syntax.edi;
