/** The stock level. */
package org.comptoir.inventory.model;
