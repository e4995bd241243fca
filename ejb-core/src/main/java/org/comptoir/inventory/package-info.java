/** Stock per supplier site: on hand, reserved, available (CAT-03). */
package org.comptoir.inventory;
