/** Typed base classes over GEF 3.2; the only bundle that may name GEF or draw2d. */
package org.stagebook.ui.graph;
