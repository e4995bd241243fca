/** The SFTP server that a partner and the bank keep themselves, with its keys and folders. */
package org.comptoir.sandbox.files;
