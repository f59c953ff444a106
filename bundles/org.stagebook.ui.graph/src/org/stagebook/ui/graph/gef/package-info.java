/** The edge to GEF 3.2: typed base classes over its raw types. Not exported; a newer GEF replaces this bundle alone. */
package org.stagebook.ui.graph.gef;
