/** Orders inside the server: who may do what, and what happens to the stock. */
package org.comptoir.system.ordering;
