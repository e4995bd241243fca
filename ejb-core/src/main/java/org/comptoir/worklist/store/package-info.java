/** Worklist entries in the database. */
package org.comptoir.worklist.store;
