/** The HTTP door of the sandbox: mails as JSON and as a page, and the bank's mood for tests. */
package org.comptoir.sandbox.control;
