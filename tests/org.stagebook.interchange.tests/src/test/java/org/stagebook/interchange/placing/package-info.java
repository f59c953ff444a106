/** Tests of where imported things lie. */
@NullMarked
package org.stagebook.interchange.placing;

import org.jspecify.annotations.NullMarked;
