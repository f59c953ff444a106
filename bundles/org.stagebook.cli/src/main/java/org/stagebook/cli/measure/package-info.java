/** Measuring on the command line: what was asked, the run over all files, and the answers. */
@NullMarked
package org.stagebook.cli.measure;

import org.jspecify.annotations.NullMarked;
