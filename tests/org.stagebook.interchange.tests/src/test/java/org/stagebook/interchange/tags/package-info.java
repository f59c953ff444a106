@NullMarked
package org.stagebook.interchange.tags;

import org.jspecify.annotations.NullMarked;
