const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

/** Ant Design hands the nonce on in most places; its scroll lock and its scroll bar measure forget it. */
if (nonce) {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}

/** The text area that measures itself writes its style as an attribute, which the policy refuses; as a rule it may. */
const written = Element.prototype.setAttribute;
HTMLTextAreaElement.prototype.setAttribute = function (name, value) {
  if (name === 'style') this.style.cssText = value;
  else written.call(this, name, value);
};

type Policies = {
  createPolicy(
    name: string,
    rules: {
      readonly createHTML: (text: string) => string;
      readonly createScriptURL: (address: string) => string;
    },
  ): unknown;
};

/**
 * Where the browser knows trusted types: style sheets pass, markup does not; a worker comes from here. There is no rule
 * for script text, so none passes.
 */
const { trustedTypes } = window as { readonly trustedTypes?: Policies };
trustedTypes?.createPolicy('default', {
  createHTML: (text) => {
    if (text.includes('<')) throw new TypeError('markup is not written into the page');
    return text;
  },
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin !== location.origin)
      throw new TypeError('a script from elsewhere');
    return address;
  },
});
