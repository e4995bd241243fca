/** The entry of the worklist. */
package org.comptoir.worklist.model;
