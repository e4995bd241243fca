/** Findings: what was met in somebody's data, where, and how to mend it. */
package org.comptoir.kernel.finding;
