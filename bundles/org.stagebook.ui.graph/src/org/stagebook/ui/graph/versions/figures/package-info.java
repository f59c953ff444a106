/** What is painted of the versions. */
package org.stagebook.ui.graph.versions.figures;
