@NullMarked
package org.houvast.ui;

import org.jspecify.annotations.NullMarked;
