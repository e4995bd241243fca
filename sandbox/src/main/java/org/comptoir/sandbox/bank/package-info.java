/** A bank that takes credit transfers by SFTP and answers with status reports and booking notices. */
package org.comptoir.sandbox.bank;
