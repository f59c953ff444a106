@NullMarked
package org.stagebook.interchange.protools.imports;

import org.jspecify.annotations.NullMarked;
