/**
 * What JSON, tables and fixed-length files have in common: once they are read, a tree of values that know their places;
 * before they are written, a canonical document as maps, lists and values.
 */
package org.comptoir.integration.syntax.tree;
