/** The door for people: pages for buyer, supplier, warehouse, operator, accountant. */
package org.comptoir.portal;
