/** The mail server: it accepts every mail and shows what it has got. */
package org.comptoir.sandbox.mail;
