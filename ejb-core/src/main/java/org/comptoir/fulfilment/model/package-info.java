/** The despatch and its lines. */
package org.comptoir.fulfilment.model;
