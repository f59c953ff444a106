/** Ready-made changes of a production, each one undoable step when given to a session. */
@NullMarked
package org.stagebook.edit.change;

import org.jspecify.annotations.NullMarked;
