import { useQueryClient } from '@tanstack/react-query';
import { Dropdown } from 'antd';
import { roleTerms } from '@fuyi/glossary';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useDemonstration } from '../api/queries';
import { useReference, wordOf } from '../api/reference';
import { request } from '../api/request';
import { longDay } from '../parts/days';
import { Icon } from '../parts/icon';
import { useShortcuts } from '../parts/use-shortcuts';
import { useContrast } from './appearance';
import { GlassNotices } from './glass-notices';
import { holds, useAccount } from './me';
import { Reminders } from './reminders';

const Search = () => {
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useShortcuts({ '/': () => field.current?.focus() });
  return (
    <form
      className="top-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(`/cases?q=${encodeURIComponent(words)}`);
      }}
    >
      <Icon name="search" size={16} />
      <input
        ref={field}
        type="search"
        aria-label="搜案号、当事人"
        placeholder="搜案号、当事人"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
};

const Person = () => {
  const me = useAccount();
  const { high, toggle } = useContrast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    const ended = await request<{ readonly farewell: string } | undefined>('/sessions/current', {
      method: 'DELETE',
    }).catch(() => null);
    client.clear();
    if (ended?.body) window.location.assign(ended.body.farewell);
    else await navigate('/sign-in');
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'account', label: '我的账号', onClick: () => void navigate('/account') },
          { key: 'contrast', label: high ? '恢复普通对比度' : '用高对比度显示', onClick: toggle },
          { key: 'audit', label: '我的操作记录', onClick: () => void navigate('/audit/own') },
          { key: 'leave', label: '退出登录', onClick: () => void leave() },
        ],
      }}
    >
      <button
        type="button"
        className="top-user"
        aria-label={`${me.name}，${roleTerms[me.role]}，打开个人菜单`}
      >
        <span className="avatar" aria-hidden="true">
          {me.name.slice(0, 1)}
        </span>
        <span>
          <b>{me.name}</b>
          <span>{[me.office, roleTerms[me.role]].filter(Boolean).join(' · ')}</span>
        </span>
      </button>
    </Dropdown>
  );
};

export const TopBar = ({ crumbs }: { readonly crumbs: string }) => {
  const demonstration = useDemonstration().data;
  const account = useAccount();
  const authority = useReference().data?.authority;
  const place = authority
    ? wordOf(authority)
        .replace(/^北京市/, '')
        .replace(/人民政府$/, '')
    : '';
  return (
    <header className="top-bar">
      <div className="top-name">{place}行政复议办案平台</div>
      <div className="crumbs">{crumbs}</div>
      <Search />
      {demonstration ? (
        <div className="top-day" aria-live="polite">
          <Icon name="day" size={15} />
          {demonstration.enabled ? '示范日期 ' : '今天 '}
          {longDay(demonstration.today)}
        </div>
      ) : null}
      <GlassNotices />
      {holds(account, 'admin', 'security-admin', 'auditor', 'statistician') ? null : <Reminders />}
      <Person />
    </header>
  );
};
