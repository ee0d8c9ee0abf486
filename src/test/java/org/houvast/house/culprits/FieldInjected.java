package org.houvast.house.culprits;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Can be made without what it needs. */
public class FieldInjected {

    @Autowired @Nullable Object needed;
}
