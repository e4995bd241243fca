/** What JSON, tables and fixed-length files have in common once they are read: a tree of values that know their places. */
package org.comptoir.integration.syntax.tree;
