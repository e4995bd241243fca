/** Quantities with their unit of measure (UN/ECE Recommendation 20). */
package org.comptoir.kernel.quantity;
