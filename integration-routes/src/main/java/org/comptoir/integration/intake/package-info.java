/** Where every file comes in: stored first, then handled step by step. */
package org.comptoir.integration.intake;
