@NullMarked
package org.stagebook.interchange.sheet.table;

import org.jspecify.annotations.NullMarked;
