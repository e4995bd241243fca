/** The operator's board: what waits for somebody. */
package org.comptoir.portal.operator.board;
