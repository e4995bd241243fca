/** The message log: every file in and out (EXC-05). */
package org.comptoir.portal.operator.messages;
