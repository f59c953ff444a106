/** Files importers like least, a megabyte each. */
@NullMarked
package org.stagebook.testkit.hostile;

import org.jspecify.annotations.NullMarked;
