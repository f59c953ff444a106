/** The mix versions of a production: their graph, what each holds, and what is different between two. */
package org.stagebook.ui.parts.versions;
