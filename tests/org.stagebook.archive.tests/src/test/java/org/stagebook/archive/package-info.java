@org.jspecify.annotations.NullMarked
package org.stagebook.archive;
