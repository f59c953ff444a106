@NullMarked
package org.stagebook.interchange.subtitle;

import org.jspecify.annotations.NullMarked;
