/** Orders to pick and ship. */
package org.comptoir.portal.warehouse.orders;
