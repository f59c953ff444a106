/** Coverage-guided fuzzing of every importer, from the bytes of a file to the changed production and back by undo. */
@NullMarked
package org.stagebook.interchange.fuzz;

import org.jspecify.annotations.NullMarked;
