/** Files that nobody means well with, as large as they are sent by mail: made here, imported whole, and measured. */
@NullMarked
package org.stagebook.interchange.hostile;

import org.jspecify.annotations.NullMarked;
