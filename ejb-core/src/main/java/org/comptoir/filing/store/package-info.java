/** Stored files in the database. */
package org.comptoir.filing.store;
