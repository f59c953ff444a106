/** Sign-offs: giving them, finding out when they do not hold any more, and the board of what is open. */
@NullMarked
package org.stagebook.history.signoff;

import org.jspecify.annotations.NullMarked;
