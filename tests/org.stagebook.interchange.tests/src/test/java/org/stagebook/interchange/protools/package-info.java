@NullMarked
package org.stagebook.interchange.protools;

import org.jspecify.annotations.NullMarked;
