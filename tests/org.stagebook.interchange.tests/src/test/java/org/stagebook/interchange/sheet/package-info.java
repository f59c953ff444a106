@NullMarked
package org.stagebook.interchange.sheet;

import org.jspecify.annotations.NullMarked;
