/** Exact money: amounts, unit prices, rates; the one place where rounding is stated. */
package org.comptoir.kernel.money;
