/** How long work tells how far it is and learns that nobody wants it any more. */
@NullMarked
package org.stagebook.edit.progress;

import org.jspecify.annotations.NullMarked;
