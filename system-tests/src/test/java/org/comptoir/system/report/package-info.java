/** What the tests show: which requirement has a test, and where. */
package org.comptoir.system.report;
