/** The command line: the composition root that does the main job without a window. */
@NullMarked
package org.stagebook.cli;

import org.jspecify.annotations.NullMarked;
