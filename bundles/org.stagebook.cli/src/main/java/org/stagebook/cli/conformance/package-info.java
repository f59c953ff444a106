/** How the conformance of the measuring engine is told to people and programs. */
@NullMarked
package org.stagebook.cli.conformance;

import org.jspecify.annotations.NullMarked;
